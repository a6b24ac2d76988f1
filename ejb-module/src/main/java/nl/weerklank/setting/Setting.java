package nl.weerklank.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One value of a setting from one moment on; never changed, only followed by a later one. */
@Entity
@Table(name = "setting")
class Setting {

    @Id
    private UUID id = UUID.randomUUID();
    @Enumerated(EnumType.STRING)
    @Column(name = "setting_key")
    private SettingKey key;
    @Column(name = "setting_value")
    private String value;
    @Column(name = "valid_from")
    private Instant validFrom;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;

    protected Setting() {
    }

    Setting(SettingKey key, String value, Instant validFrom, Instant createdAt, String createdBy) {
        this.key = key;
        this.value = value;
        this.validFrom = validFrom;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }
}
