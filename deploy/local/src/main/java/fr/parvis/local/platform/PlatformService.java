package fr.parvis.local.platform;

import fr.parvis.embedded.kafka.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every process of a service: its side, its port in the block, what it calls and what it is given. */
public enum PlatformService {
    PERSONS(Side.DEMAND, 101, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS),
    FACILITATION(Side.DEMAND, 102, List.of(PERSONS), Need.DATABASE, Need.BROKER, Need.KEYS, Need.SEALING),
    COOPERATION(Side.OFFER, 201, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS, Need.SEALING),
    SUPERVISION_DEMAND(Side.DEMAND, 103, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS),
    SUPERVISION_OFFER(Side.OFFER, 202, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS),
    SUPERVISION_NEUTRAL(Side.NEUTRAL, 301, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS),
    INDICATORS(Side.NEUTRAL, 302, List.of(), Need.DATABASE, Need.BROKER, Need.KEYS),
    GATEWAY_DEMAND(Side.DEMAND, 110, List.of(PERSONS)),
    GATEWAY_OFFER(Side.OFFER, 210, List.of(COOPERATION)),
    GATEWAY_NEUTRAL(Side.NEUTRAL, 310, List.of(INDICATORS)),
    PORTAL_DEMAND(Side.DEMAND, 120, List.of(PERSONS, FACILITATION), Need.DATABASE, Need.KEYS, Need.SIGN_IN),
    PORTAL_OFFER(Side.OFFER, 220, List.of(COOPERATION), Need.DATABASE, Need.KEYS, Need.SIGN_IN),
    PORTAL_NEUTRAL(Side.NEUTRAL, 320, List.of(INDICATORS), Need.DATABASE, Need.KEYS, Need.SIGN_IN);

    /** What a process is given besides the tokens' verification. */
    public enum Need {
        /** A database of its own, an owner who migrates it, a login with data rights. */
        DATABASE,
        /** A login on the broker. */
        BROKER,
        /** Key-encryption keys of its own. */
        KEYS,
        /** The keys that seal texts for the other side and open theirs. */
        SEALING,
        /** The client in its realm through which people sign in. */
        SIGN_IN
    }

    private final Side side;
    private final int portOffset;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf
    private final List<PlatformService> calls;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Need> needs;

    PlatformService(Side side, int portOffset, List<PlatformService> calls, Need... needs) {
        this.side = side;
        this.portOffset = portOffset;
        this.calls = List.copyOf(calls);
        this.needs = Set.of(needs);
    }

    public Side side() {
        return side;
    }

    public int portOffset() {
        return portOffset;
    }

    /** The services that this one calls, with the token of its own caller. */
    public List<PlatformService> calls() {
        return calls;
    }

    public boolean needs(Need need) {
        return needs.contains(need);
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
