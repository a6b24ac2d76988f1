package nl.weerklank.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;

/** The municipality's settings: what holds now, and changing what will hold. */
@Stateless
public class Settings {

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Accounts accounts;
    @Inject
    Event<SettingChanged> changed;

    /** The value that holds now. Anybody may read: they stand on public pages. */
    @PermitAll
    public String text(SettingKey key) {
        return textAt(key, clock.instant());
    }

    /** Several values that hold now, in one statement. Anybody may read. */
    @PermitAll
    public Map<SettingKey, String> texts(Set<SettingKey> keys) {
        var values = new EnumMap<SettingKey, String>(SettingKey.class);
        keys.forEach(key -> values.put(key, key.defaultValue()));
        em.createQuery("""
                select s.key, s.value from Setting s where s.key in :keys and s.validFrom <= :now
                order by s.validFrom, s.createdAt""", Object[].class)
                .setParameter("keys", keys).setParameter("now", clock.instant()).getResultStream()
                .forEach(s -> values.put((SettingKey) s[0], (String) s[1]));
        return values;
    }

    /** A number setting: days, weeks or working days, as the key says. */
    @PermitAll
    public int number(SettingKey key) {
        return Integer.parseInt(text(key));
    }

    /**
     * The number that held when a clock began. A page that shows a date of a clock that runs asks with its start: a
     * later change must not move that date (ADM-02).
     */
    @PermitAll
    public int numberAt(SettingKey key, Instant start) {
        return Integer.parseInt(textAt(key, start));
    }

    @PermitAll
    public boolean isOn(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** All settings with what holds now and what comes next. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<SettingRow> list() {
        var versions = em.createQuery("""
                select s.key, new nl.weerklank.setting.SettingVersion(s.value, s.validFrom, s.createdAt, s.createdBy)
                from Setting s order by s.validFrom desc, s.createdAt desc""", Object[].class).getResultStream()
                .collect(Collectors.groupingBy(s -> (SettingKey) s[0], Collectors.mapping(s -> (SettingVersion) s[1],
                        Collectors.toList())));
        return Arrays.stream(SettingKey.values()).map(key -> row(key, versions.getOrDefault(key, List.of()))).toList();
    }

    /** One setting with what holds now and what comes next. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public SettingRow row(SettingKey key) {
        return row(key, versions(key));
    }

    private SettingRow row(SettingKey key, List<SettingVersion> versions) {
        var now = clock.instant();
        var current = versions.stream().filter(v -> !v.validFrom().isAfter(now)).findFirst();
        // Newest first: the last one that has not begun is the first to begin.
        var next = versions.stream().filter(v -> v.validFrom().isAfter(now)).reduce((later, sooner) -> sooner);
        return new SettingRow(key,
                current.map(SettingVersion::value).orElse(key.defaultValue()),
                current.map(SettingVersion::validFrom).orElse(null),
                next.map(SettingVersion::value).orElse(null),
                next.map(SettingVersion::validFrom).orElse(null),
                next.or(() -> current).map(SettingVersion::createdBy).orElse(null));
    }

    /** Every value that somebody gave this setting, the last to hold first. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<SettingVersion> history(SettingKey key) {
        return versions(key);
    }

    /**
     * Gives a setting another value from a day on (ADM-01). Refuses a day before today, since what holds today has
     * already set clocks, a value that is not of the setting's form, an account that is not there, and a blocked word
     * in a text for residents (INV-29). Nothing is overwritten: the old value stays in the history.
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void change(@Valid ChangeSetting command) {
        var key = command.getKey();
        var value = command.getValue().strip();
        if (!key.accepts(value)) {
            throw new BusinessException(key.getKind().refusal());
        }
        if (key.getKind() == SettingKey.Kind.ACCOUNT && accounts.findContact(value).isEmpty()) {
            throw new BusinessException(key.getKind().refusal());
        }
        if (key.getKind() == SettingKey.Kind.RESIDENT_TEXT) {
            words.requireSendable(value);
        }
        var now = clock.instant();
        var today = now.atZone(AdjustableClock.ZONE).toLocalDate();
        if (command.getValidFrom().isBefore(today)) {
            throw new BusinessException("setting.validFrom.past");
        }
        var from = command.getValidFrom().equals(today)
                ? now : command.getValidFrom().atStartOfDay(AdjustableClock.ZONE).toInstant();
        em.persist(new Setting(key, value, from, now, actor.accountName()));
        changed.fire(new SettingChanged(UUID.nameUUIDFromBytes(key.name().getBytes(StandardCharsets.US_ASCII)),
                key.name()));
    }

    private String textAt(SettingKey key, Instant moment) {
        return em.createQuery("""
                select s.value from Setting s where s.key = :key and s.validFrom <= :moment
                order by s.validFrom desc, s.createdAt desc""", String.class)
                .setParameter("key", key)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream().findFirst().orElseGet(key::defaultValue);
    }

    private List<SettingVersion> versions(SettingKey key) {
        return em.createQuery("""
                select new nl.weerklank.setting.SettingVersion(s.value, s.validFrom, s.createdAt, s.createdBy)
                from Setting s where s.key = :key order by s.validFrom desc, s.createdAt desc""", SettingVersion.class)
                .setParameter("key", key).getResultList();
    }
}
