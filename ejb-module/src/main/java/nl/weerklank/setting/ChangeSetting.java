package nl.weerklank.setting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The administrator gives a setting another value from a day on. */
public class ChangeSetting {

    @NotNull(message = "{setting.key.required}")
    private SettingKey key;
    @NotNull(message = "{setting.value.required}")
    @Size(min = 1, max = 300, message = "{setting.value.required}")
    private String value;
    @NotNull(message = "{setting.validFrom.required}")
    private LocalDate validFrom;

    public SettingKey getKey() {
        return key;
    }

    public void setKey(SettingKey key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
