package fr.parvis.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.audit.Reason;
import fr.parvis.gateway.call.Judge.Closed;
import fr.parvis.gateway.call.Judge.Open;
import fr.parvis.gateway.partner.SignedIn;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.table.RouteTableReader;
import fr.parvis.testkit.Requirement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of caller against every route of every side. */
@Requirement("GAT-02")
class JudgeTest {

    private static final String ID = "3f2a8c1e-0d4b-4a6f-9c7e-5b1d2e3f4a5b";
    private static final Set<String> ROLES = Set.of(
            "PERSON",
            "FACILITATOR",
            "SUPERVISOR",
            "ARS_SIGNAL",
            "SERVICE",
            "C360_COORDINATOR",
            "PROVIDER",
            "ARS",
            "GOVERNANCE",
            "X");

    private final RouteTable table = RouteTableReader.shipped();

    @Test
    void opensEachRouteToItsPartnerOnItsSideAndToNobodyElse() {
        Map<Side, String> partnersRole =
                Map.of(Side.OFFER, "C360_COORDINATOR", Side.DEMAND, "ARS_SIGNAL", Side.NEUTRAL, "ARS");
        for (Route route : table.routes()) {
            for (Side side : Side.values()) {
                Judge judge = new Judge(table, side);
                for (String role : ROLES) {
                    boolean open =
                            judge.judge(caller("c360-14", role), route.door().method(), path(route)) instanceof Open;
                    assertThat(open)
                            .as("%s as %s on %s", route.door(), role, side)
                            .isEqualTo(route.side() == side && role.equals(partnersRole.get(side)));
                }
            }
        }
    }

    @Test
    void knowsNoPartnerWithoutTheRightOrganisationOrOfTwoTypesAtOnce() {
        Judge offer = new Judge(table, Side.OFFER);

        assertThat(offer.judge(caller("c360-14", "C360_COORDINATOR"), "GET", "/api/v1/requests"))
                .isInstanceOf(Open.class);
        for (@Nullable
        String organisation : new @Nullable String[] {null, "", "c360-", "mdph-14", "c360-14 ", "C360-14"}) {
            assertThat(reason(offer.judge(caller(organisation, "C360_COORDINATOR"), "GET", "/api/v1/requests")))
                    .as(String.valueOf(organisation))
                    .isEqualTo(Reason.NO_PARTNER);
        }
    }

    @Test
    void deniesEveryOtherMethodOfAnOpenPath() {
        Map<Side, SignedIn> partners = new HashMap<>();
        partners.put(Side.OFFER, caller("c360-14", "C360_COORDINATOR"));
        partners.put(Side.DEMAND, caller(null, "ARS_SIGNAL"));
        partners.put(Side.NEUTRAL, caller(null, "ARS"));
        for (Route route : table.routes()) {
            Judge judge = new Judge(table, route.side());
            SignedIn partner = partners.getOrDefault(route.side(), caller(null));
            for (String method : Set.of("HEAD", "OPTIONS", "DELETE", "PATCH", "TRACE", "CONNECT", "get", "POST ")) {
                assertThat(reason(judge.judge(partner, method, path(route)))).isEqualTo(Reason.NOT_LISTED);
            }
        }
    }

    private static Reason reason(Judge.Judgement judgement) {
        return switch (judgement) {
            case Closed closed -> closed.reason();
            case Open open -> throw new AssertionError("open to " + open.type());
        };
    }

    private static String path(Route route) {
        return route.door().path().fill(Map.of("handle", ID, "id", ID, "code", "IND-10", "period", "2026-03"));
    }

    private static SignedIn caller(@Nullable String organisation, String... roles) {
        return new SignedIn(Set.of(roles), organisation, "client", "subject", "token");
    }
}
