package fr.parvis.gateway.call;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.audit.Reason;
import fr.parvis.gateway.partner.PartnerType;
import fr.parvis.gateway.partner.SignedIn;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.route.RouteTable.Match;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether a call is open to who makes it. Denies whatever the table does not name. */
final class Judge {

    private final RouteTable table;
    private final Side side;

    Judge(RouteTable table, Side side) {
        this.table = table;
        this.side = side;
    }

    /** Yes or no. */
    sealed interface Judgement {}

    record Open(PartnerType type, Match match) implements Judgement {}

    record Closed(
            Reason reason,
            @Nullable PartnerType type,
            @Nullable Route route) implements Judgement {}

    /**
     * Judges one call.
     *
     * @param path as it was sent, not decoded, without the query
     */
    Judgement judge(SignedIn caller, String method, String path) {
        Optional<PartnerType> type = table.partnerTypes().of(side, caller);
        Optional<Match> match = table.find(side, method, path);
        if (type.isEmpty()) {
            return new Closed(Reason.NO_PARTNER, null, match.map(Match::route).orElse(null));
        }
        if (match.isEmpty()) {
            return new Closed(Reason.NOT_LISTED, type.get(), null);
        }
        Route route = match.get().route();
        return route.isOpenTo(type.get().name())
                ? new Open(type.get(), match.get())
                : new Closed(Reason.OTHER_PARTNER_TYPE, type.get(), route);
    }
}
