package nl.weerklank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.Cycles;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.rehearsal.RehearsalPreparation;
import nl.weerklank.shared.BusinessException;

/** Officials in the container: their accounts, and what each does under the own name and role. */
@Dependent
class PeopleInContainer {

    private static final int PATIENCE_SECONDS = 60;
    private static final int PAUSE_MILLIS = 250;

    @Inject
    Accounts accounts;
    @Inject
    AsLoader loader;
    @Inject
    CurrentActor actor;
    @Inject
    RehearsalPreparation preparation;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    Cycles cycles;
    @Inject
    RowsInContainer rows;

    /** An account with one role, under which nobody logs in. */
    void provide(String account, String role) {
        loader.act(() -> accounts.provide(account, account, "013 555 01 00", account + "@voorbeeldstad.example",
                Set.of(role), "not-used-here-17"));
    }

    /** The trajectory runs as one from before there were preparations: other tests need not take its steps again. */
    void publish(UUID trajectory, String account) {
        try {
            rows.change("update weerklank.trajectory set status = 'ACTIVE', published_at = now() where id = '" + trajectory + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        as(account, officer::act, () -> cycles.begin(trajectory));
    }

    /** The five questions and the mandate, so that the trajectory is public (INV-01); the officer leads. */
    void prepare(UUID trajectory, String account) {
        provide("wijkregisseur80", Role.AREA_MANAGER);
        provide("wijkprofessional80", Role.AREA_PROFESSIONAL);
        provide("bestuurder80", Role.EXECUTIVE);
        preparation.play(trajectory, new RehearsalPreparation.Cast(account, "wijkregisseur80", "wijkprofessional80",
                "bestuurder80"));
    }

    /** Does the work as this person, as soon as the engine brought it. */
    void as(String account, Consumer<Runnable> door, Runnable act) {
        for (int tries = 0;; tries++) {
            try {
                actor.actAs(account, () -> door.accept(act));
                return;
            } catch (BusinessException notYet) {
                if (tries >= PATIENCE_SECONDS * 1000 / PAUSE_MILLIS
                        || !"worklist.taskAlreadyDone".equals(notYet.getMessageKey())) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
