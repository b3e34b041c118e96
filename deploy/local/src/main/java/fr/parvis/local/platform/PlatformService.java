package fr.parvis.local.platform;

import fr.parvis.embedded.kafka.Principal;
import java.util.Locale;
import java.util.Optional;

/** Every service of the platform: name, side, port in the block, and what it needs besides its database and the broker. */
public enum PlatformService {
    PERSONS(Side.DEMAND, 101, Optional.empty(), false),
    FACILITATION(Side.DEMAND, 102, Optional.of(PERSONS), true),
    COOPERATION(Side.OFFER, 201, Optional.empty(), true);

    private final Side side;
    private final int portOffset;
    private final Optional<PlatformService> calls;
    private final boolean seals;

    PlatformService(Side side, int portOffset, Optional<PlatformService> calls, boolean seals) {
        this.side = side;
        this.portOffset = portOffset;
        this.calls = calls;
        this.seals = seals;
    }

    public Side side() {
        return side;
    }

    public int portOffset() {
        return portOffset;
    }

    /** The service that this one calls, with the token of its own caller. */
    public Optional<PlatformService> calls() {
        return calls;
    }

    /** Whether it seals texts for the other side and opens theirs. */
    public boolean seals() {
        return seals;
    }

    /** Name of the service, of its folder and of its database. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Principal principal() {
        return new Principal(side.lower(), lower());
    }
}
