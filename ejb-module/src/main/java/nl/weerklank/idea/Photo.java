package nl.weerklank.idea;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.weerklank.shared.BusinessException;

/**
 * Makes an uploaded picture safe to keep: judged by its content and not its name, drawn anew at most 1600 pixels wide
 * or high, upright, and written as JPEG without any data about place, time or camera (RES-16).
 */
public final class Photo {

    public static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_PIXELS = 60_000_000;
    private static final int MAX_SIDE = 1600;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private Photo() {
    }

    /** @throws BusinessException {@code idea.photo.tooLarge} or {@code idea.photo.unknown} */
    public static byte[] clean(byte[] upload) {
        if (upload == null || upload.length == 0) {
            throw new BusinessException("idea.photo.unknown");
        }
        if (upload.length > MAX_BYTES) {
            throw new BusinessException("idea.photo.tooLarge");
        }
        try {
            return write(upright(read(upload), orientation(upload)));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof BusinessException refusal) {
                throw refusal;
            }
            throw new BusinessException("idea.photo.unknown");
        }
    }

    private static BufferedImage read(byte[] upload) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BusinessException("idea.photo.unknown");
            }
            var reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new BusinessException("idea.photo.unknown");
                }
                reader.setInput(in, true, true);
                // A small file can hold a picture that fills the memory: look at its size before decoding it.
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    throw new BusinessException("idea.photo.tooLarge");
                }
                var parameters = reader.getDefaultReadParam();
                var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / MAX_SIDE);
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int orientation(byte[] upload) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(upload))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        } catch (ImageProcessingException | MetadataException none) {
            return 1;
        }
    }

    /** Phones store a picture lying on its side and say so in the data that we drop. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        var scale = Math.min(1.0, (double) MAX_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var quarterTurns = switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
        var lying = quarterTurns % 2 == 1;
        var width = Math.max(1, (int) ((lying ? image.getHeight() : image.getWidth()) * scale));
        var height = Math.max(1, (int) ((lying ? image.getWidth() : image.getHeight()) * scale));
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var place = new AffineTransform();
        place.translate(width / 2.0, height / 2.0);
        place.quadrantRotate(quarterTurns);
        place.scale(scale, scale);
        place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, place, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
