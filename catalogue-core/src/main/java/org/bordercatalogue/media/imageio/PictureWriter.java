package org.bordercatalogue.media.imageio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bordercatalogue.media.MediaType;

/** Writes pixels, and nothing else, as JPEG or PNG. */
final class PictureWriter {
    private static final float QUALITY = 0.85f;

    /** PNG where something shows through, or where lines and plain areas make it the smaller. */
    MediaType choose(MediaType source, BufferedImage picture) throws IOException {
        if (picture.getColorModel().hasAlpha()) {
            return MediaType.PNG;
        }
        boolean drawn =
                source == MediaType.PNG
                        && write(picture, MediaType.PNG).length
                                <= write(picture, MediaType.JPEG).length;
        return drawn ? MediaType.PNG : MediaType.JPEG;
    }

    byte[] write(BufferedImage picture, MediaType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.code()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, type));
        } finally {
            writer.dispose();
        }
        if (bytes.size() == 0) {
            throw new IIOException("nothing was written");
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriter writer, MediaType type) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (type == MediaType.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
