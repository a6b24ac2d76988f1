package nl.weerklank.rehearsal;

import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;

/** What the {@code As…} beans do with an act: in demo and test mode they run it, in production they know of none. */
final class Act {

    private Act() {
    }

    static void run(Runnable act) {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
        act.run();
    }
}
