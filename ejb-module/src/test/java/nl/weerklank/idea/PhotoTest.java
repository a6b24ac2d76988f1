package nl.weerklank.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RES_16: pictures are judged by their content and drawn anew. */
class PhotoTest {

    @Test
    void leavesNothingButThePicture() throws Exception {
        var clean = Photo.clean(withExif(picture("jpeg", 400, 200), 1));

        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean))
                .getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        assertThat(size(clean)).isEqualTo("400x200");
    }

    @Test
    void turnsLyingPicturesUpright() throws Exception {
        assertThat(size(Photo.clean(withExif(picture("jpeg", 400, 200), 6)))).isEqualTo("200x400");
    }

    @Test
    void makesLargePicturesSmaller() throws Exception {
        var size = size(Photo.clean(picture("png", 4000, 1000)));

        assertThat(Integer.parseInt(size.split("x")[0])).isLessThanOrEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a\u0001\u0000\u0001\u0000", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7",
        "MZ\u0090", "<script>alert(1)</script>", "x"})
    void refusesWhatIsNoPhotoWhateverItsName(String content) {
        assertThatThrownBy(() -> Photo.clean(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(BusinessException.class).hasMessage("idea.photo.unknown");
    }

    @Test
    void refusesTooManyBytes() {
        assertThatThrownBy(() -> Photo.clean(new byte[Photo.MAX_BYTES + 1])).hasMessage("idea.photo.tooLarge");
    }

    @Test
    void refusesAPictureThatBreaksOffHalfway() throws Exception {
        var whole = picture("png", 300, 300);
        var half = Arrays.copyOf(whole, 60);

        assertThatThrownBy(() -> Photo.clean(half)).hasMessage("idea.photo.unknown");
    }

    private static String size(byte[] jpeg) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        return image.getWidth() + "x" + image.getHeight();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Puts an EXIF block with an orientation right behind the start of a JPEG. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var tiff = new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0,
            0, 0, 0, 0, 0};
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + tiff.length)});
        out.write(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.write(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
