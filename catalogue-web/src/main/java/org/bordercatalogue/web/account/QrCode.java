package org.bordercatalogue.web.account;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code to be drawn.
 *
 * @param side of the drawing in modules, the quiet zone included
 * @param path of its dark modules, as SVG writes it
 */
record QrCode(int side, String path) {
    /** Of ISO/IEC 18004: four modules on each side. */
    private static final int QUIET = 4;

    static QrCode of(String text) {
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
}
