package org.bordercatalogue.web.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Locale;

/**
 * A QR code to be drawn.
 *
 * @param side of the drawing in modules, the quiet zone included
 * @param path of its dark modules, as SVG writes it
 */
public record QrCode(int side, String path) {
    /** Of ISO/IEC 18004: four modules on each side. */
    private static final int QUIET = 4;

    /** For a module of the drawing, where whoever shows it asks for no other size. */
    private static final int PIXELS = 8;

    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    /** A drawing that stands for itself, dark on light whatever is around it. */
    public String svg() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" width=\"%2$d\""
                        + " height=\"%2$d\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/>"
                        + "<path d=\"%3$s\"/></svg>",
                side,
                side * PIXELS,
                path);
    }
}
