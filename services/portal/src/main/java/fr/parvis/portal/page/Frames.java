package fr.parvis.portal.page;

import fr.parvis.portal.side.SideConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Makes the frame of a page. */
@Singleton
public final class Frames {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Frames are made before the configuration of this process is read. */
    private final Instance<SideConfig> side;

    private final Clock clock;

    Frames(Instance<SideConfig> side, Clock clock) {
        this.side = side;
        this.clock = clock;
    }

    public Frame signedIn() {
        return frame(true);
    }

    public Frame signedOut() {
        return frame(false);
    }

    private Frame frame(boolean signedIn) {
        return new Frame(side.get().side(), signedIn, LocalDate.now(clock.withZone(PARIS)));
    }
}
