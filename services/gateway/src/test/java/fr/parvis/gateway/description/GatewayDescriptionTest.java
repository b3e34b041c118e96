package fr.parvis.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.side.Side;
import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.route.RouteTable;
import fr.parvis.gateway.table.RouteTableReader;
import fr.parvis.gateway.world.Api;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published is what is open, as the services behind describe it. */
class GatewayDescriptionTest {

    private final RouteTable table = RouteTableReader.shipped();

    @ParameterizedTest
    @EnumSource
    @Requirement("GAT-01")
    void isPublishedAsTheTableAndTheServicesSay(Side side) throws IOException {
        Path published = Api.file("gateway-" + side.lower());
        String repair = published.getFileName() + " is not what routes and services say; write it anew with:"
                + " ./mvnw -q test -pl services/gateway -am -Dtest=GatewayDescriptionTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dparvis.write=true";
        String described = GatewayDescription.of(table, side);
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(published, described);
        }

        assertThat(published).as(repair).exists();
        assertThat(Files.readString(published)).as(repair).isEqualTo(described);
    }

    @Test
    void describesTheListedOperationsAndNoOther() {
        for (Side side : table.sides()) {
            Set<String> described = Api.read("gateway-" + side.lower()).operations().stream()
                    .map(Api.Operation::toString)
                    .collect(Collectors.toUnmodifiableSet());
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(table.on(side).stream()
                            .map(Route::door)
                            .map(Route.Door::toString)
                            .toList());
        }
    }

    @Test
    void leadsOnlyToOperationsThatExistUnderThatIdAndAreOpenToThePartnersRole() {
        for (Route route : table.routes()) {
            Api.Operation known = GatewayDescription.described(
                    route, Api.read(route.target().upstream().lower()));
            Set<String> roles = route.access().partnerTypes().stream()
                    .map(type -> table.partnerTypes().named(type).orElseThrow())
                    .flatMap(type -> type.signsIn().entrySet().stream())
                    .filter(way -> way.getKey() == route.side())
                    .map(way -> way.getValue().role())
                    .collect(Collectors.toUnmodifiableSet());

            assertThat(known.id()).as(route.toString()).isEqualTo(route.operation());
            assertThat(known.roles()).as(route.toString()).containsAll(roles);
            assertThat(known.takesBody())
                    .as(route.toString())
                    .isEqualTo(route.passage().takesBody());
            assertThat(known.parameters().stream()
                            .filter(one -> "query".equals(one.get("in")))
                            .map(one -> String.valueOf(one.get("name"))))
                    .as(route.toString())
                    .containsAll(route.passage().query().keySet());
        }
    }
}
