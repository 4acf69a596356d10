package org.bordercatalogue.media.imageio;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bordercatalogue.media.MediaFault;
import org.bordercatalogue.media.MediaType;
import org.bordercatalogue.media.PictureReader;
import org.bordercatalogue.media.PictureSides;
import org.bordercatalogue.media.Reading;

/**
 * Reads pictures with the platform's readers. Of very large ones only every n-th pixel is decoded,
 * so that what is held stays near {@value #DECODED_PIXELS} pixels of three or four bytes.
 */
public final class ImageIoPictures implements PictureReader {
    private static final long DECODED_PIXELS = 12_000_000;

    /** WebP is decoded whole, in several times the memory of other kinds. */
    private static final long WEBP_PIXELS = 6_000_000;

    /** A side that no camera makes; a picture one pixel high has no pixels to speak of. */
    private static final int LONGEST_SIDE = 30_000;

    private final PictureWriter writer = new PictureWriter();

    @Override
    public Reading read(MediaType type, byte[] content, long mostPixels, PictureSides sides) {
        try (ImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(type);
            try {
                reader.setInput(stream, true, true);
                return hasTooManyPixels(reader, type, mostPixels)
                        ? new Reading.Refused(MediaFault.TOO_MANY_PIXELS)
                        : read(reader, type, content, sides);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // Readers meet damage with exceptions of every kind.
            return new Reading.Refused(MediaFault.UNREADABLE);
        }
    }

    private static boolean hasTooManyPixels(ImageReader reader, MediaType type, long mostPixels)
            throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        long most = type == MediaType.WEBP ? Math.min(mostPixels, WEBP_PIXELS) : mostPixels;
        return pixels(reader) > most || longest > LONGEST_SIDE;
    }

    private static long pixels(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    private Reading read(ImageReader reader, MediaType type, byte[] content, PictureSides sides)
            throws IOException {
        BufferedImage seen = reader.read(0, parameters(reader, pixels(reader)));
        Turn turn = type == MediaType.JPEG ? Exif.turn(content) : Turn.NONE;
        BufferedImage full = turn.apply(Scaling.within(seen, sides.full()));
        BufferedImage small = Scaling.within(full, sides.small());
        MediaType written = writer.choose(type, full);
        return new Reading.Picture(
                written, writer.write(full, written), writer.write(small, written));
    }

    private static ImageReadParam parameters(ImageReader reader, long pixels) {
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / DECODED_PIXELS));
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    private static ImageReader reader(MediaType type) throws IOException {
        if (type == MediaType.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.code());
        if (!readers.hasNext()) {
            throw new IIOException("the platform reads no " + type.code());
        }
        return readers.next();
    }
}
