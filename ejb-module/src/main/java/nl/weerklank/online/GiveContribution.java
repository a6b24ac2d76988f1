package nl.weerklank.online;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody without an account answers a question on the website. */
public class GiveContribution {

    @NotNull
    private UUID windowId;
    @NotBlank(message = "{contribution.words.required}")
    @Size(max = 4000, message = "{contribution.words.tooLong}")
    private String words;
    private boolean publish;
    @Size(max = 120, message = "{idea.name.tooLong}")
    private String name;
    @Size(max = 200, message = "{idea.mail.wrong}")
    @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}", message = "{idea.mail.wrong}")
    private String mail;
    @Pattern(regexp = "\\+?[0-9 ()-]{8,25}", message = "{idea.phone.wrong}")
    private String phone;

    public UUID getWindowId() {
        return windowId;
    }

    public void setWindowId(UUID windowId) {
        this.windowId = windowId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
