package nl.weerklank.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;

/** The municipality's settings: what holds now, and changing what will hold. */
@Stateless
public class Settings {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<SettingChanged> changed;

    /** The value that holds now. Anybody may read: they stand on public pages. */
    @PermitAll
    public String text(SettingKey key) {
        return em.createQuery("""
                select s.value from Setting s where s.key = :key and s.validFrom <= :now
                order by s.validFrom desc, s.createdAt desc""", String.class)
                .setParameter("key", key)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream().findFirst().orElse(key.defaultValue());
    }

    /** A number setting: days, weeks or working days, as the key says. */
    @PermitAll
    public int number(SettingKey key) {
        return Integer.parseInt(text(key));
    }

    @PermitAll
    public boolean isOn(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** All settings with what holds now and what comes next. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<SettingRow> list() {
        return Arrays.stream(SettingKey.values()).map(this::row).toList();
    }

    /**
     * Gives a setting another value from a day on (ADM-01). Refuses a day before today, since what holds today has
     * already set clocks, and a value that is not of the setting's form.
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void change(@Valid ChangeSetting command) {
        if (!command.getKey().accepts(command.getValue())) {
            throw new BusinessException("setting.value.wrongForm");
        }
        var now = clock.instant();
        var today = now.atZone(AdjustableClock.ZONE).toLocalDate();
        if (command.getValidFrom().isBefore(today)) {
            throw new BusinessException("setting.validFrom.past");
        }
        var from = command.getValidFrom().equals(today)
                ? now : command.getValidFrom().atStartOfDay(AdjustableClock.ZONE).toInstant();
        em.persist(new Setting(command.getKey(), command.getValue(), from, now, actor.accountName()));
        changed.fire(new SettingChanged(UUID.nameUUIDFromBytes(command.getKey().name()
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)), command.getKey().name()));
    }

    private SettingRow row(SettingKey key) {
        var now = clock.instant();
        var rows = em.createQuery("""
                select s.value, s.validFrom, s.createdBy from Setting s where s.key = :key
                order by s.validFrom desc, s.createdAt desc""", Object[].class)
                .setParameter("key", key).getResultList();
        var current = rows.stream().filter(r -> !((Instant) r[1]).isAfter(now)).findFirst();
        var next = rows.stream().filter(r -> ((Instant) r[1]).isAfter(now)).reduce((first, second) -> second);
        return new SettingRow(key,
                current.map(r -> (String) r[0]).orElse(key.defaultValue()),
                current.map(r -> (Instant) r[1]).orElse(null),
                next.map(r -> (String) r[0]).orElse(null),
                next.map(r -> (Instant) r[1]).orElse(null),
                next.or(() -> current).map(r -> (String) r[2]).orElse(null));
    }
}
