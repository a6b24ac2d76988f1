package nl.weerklank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.rehearsal.AsLoader;
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

    /** An account with one role, under which nobody logs in. */
    void provide(String account, String role) {
        loader.act(() -> accounts.provide(account, account, "013 555 01 00", account + "@voorbeeldstad.example",
                Set.of(role), "not-used-here-17"));
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
