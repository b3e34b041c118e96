package fr.parvis.local.platform;

import fr.parvis.embedded.kafka.Principal;
import java.util.Locale;
import java.util.Optional;

/** Every service of the platform: name, side, port in the block, and what it needs besides its database and the broker. */
public enum PlatformService {
    PERSONS(Side.DEMAND, 101, Optional.empty()),
    FACILITATION(Side.DEMAND, 102, Optional.of(PERSONS)),
    COOPERATION(Side.OFFER, 201, Optional.empty());

    private final Side side;
    private final int portOffset;
    private final Optional<PlatformService> calls;

    PlatformService(Side side, int portOffset, Optional<PlatformService> calls) {
        this.side = side;
        this.portOffset = portOffset;
        this.calls = calls;
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

    /** Name of the service, of its folder and of its database. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Principal principal() {
        return new Principal(side.lower(), lower());
    }
}
