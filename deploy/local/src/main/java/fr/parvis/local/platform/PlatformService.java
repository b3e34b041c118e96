package fr.parvis.local.platform;

import fr.parvis.embedded.kafka.Principal;
import java.util.Locale;
import java.util.Optional;

/** Every process of a service: its side, its port in the block, and what it needs besides its database and the broker. */
public enum PlatformService {
    PERSONS(Side.DEMAND, 101, Optional.empty(), false),
    FACILITATION(Side.DEMAND, 102, Optional.of(PERSONS), true),
    COOPERATION(Side.OFFER, 201, Optional.empty(), true),
    SUPERVISION_DEMAND(Side.DEMAND, 103, Optional.empty(), false),
    SUPERVISION_OFFER(Side.OFFER, 202, Optional.empty(), false),
    SUPERVISION_NEUTRAL(Side.NEUTRAL, 301, Optional.empty(), false),
    INDICATORS(Side.NEUTRAL, 302, Optional.empty(), false);

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

    /** Name of this process among all of them: that of its files, of its line in the table. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of the service, of its folder and of its image: the same on every side where it is deployed. */
    public String application() {
        String ending = "-" + side.lower();
        return lower().endsWith(ending) ? lower().substring(0, lower().length() - ending.length()) : lower();
    }

    /** Name of its database, and first part of the name of its roles; no two servers have the same. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Principal principal() {
        return new Principal(side.lower(), application());
    }

    /** Whether this is the process whose run is recorded for the service's ahead-of-time cache, which all of its processes use. */
    boolean records() {
        for (PlatformService service : values()) {
            if (service.application().equals(application())) {
                return service == this;
            }
        }
        throw new IllegalStateException(name());
    }
}
