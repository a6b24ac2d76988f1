package nl.weerklank.story;

import jakarta.validation.constraints.Size;

/** The owner tells how it was (INV-26): a photo or three sentences, nothing more. */
public class TellStory {

    @Size(max = 1500, message = "{story.text.tooLong}")
    private String text;
    private boolean publish;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }
}
