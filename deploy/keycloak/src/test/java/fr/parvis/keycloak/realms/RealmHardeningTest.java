package fr.parvis.keycloak.realms;

import static fr.parvis.keycloak.realms.RealmFiles.attribute;
import static fr.parvis.keycloak.realms.RealmFiles.clients;
import static fr.parvis.keycloak.realms.RealmFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of docs/reference/identity.md, line by line, on the files of a production realm. */
class RealmHardeningTest {

    private static JsonObject realm(Side side) {
        return Realms.compose(side, RealmSecrets.fromEnvironmentOfTheServer(), false);
    }

    @ParameterizedTest
    @EnumSource
    void slowsGuessingDownWithoutLockingAPersonOutForGood(Side side) {
        JsonObject realm = realm(side);

        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm.getBoolean("permanentLockout")).isFalse();
        assertThat(realm.getInt("failureFactor")).isLessThanOrEqualTo(5);
        assertThat(realm.getInt("maxFailureWaitSeconds")).isBetween(300, 3600);
    }

    @ParameterizedTest
    @EnumSource
    void asksForLongPasswordsAndNoPuzzles(Side side) {
        assertThat(realm(side).getString("passwordPolicy"))
                .contains("length(12)", "maxLength(128)", "notContainsUsername", "passwordHistory(3)", "argon2")
                .doesNotContain("digits", "specialChars", "upperCase", "forceExpiredPasswordChange");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEventsForABoundedTimeAndNeverTheContentOfAnAdministrativeCall(Side side) {
        JsonObject realm = realm(side);

        assertThat(realm.getBoolean("eventsEnabled")).isTrue();
        assertThat(realm.getBoolean("adminEventsEnabled")).isTrue();
        assertThat(realm.getBoolean("adminEventsDetailsEnabled")).isFalse();
        assertThat(realm.getInt("eventsExpiration")).isBetween(15_552_000, 31_536_000);
        assertThat(Integer.parseInt(realm.getJsonObject("attributes").getString("adminEventsExpiration")))
                .isBetween(15_552_000, 31_536_000);
    }

    @ParameterizedTest
    @EnumSource
    void givesTokensAShortLifeAndRefreshTokensOneUse(Side side) {
        JsonObject realm = realm(side);

        assertThat(realm.getInt("accessTokenLifespan")).isEqualTo(300);
        assertThat(realm.getBoolean("revokeRefreshToken")).isTrue();
        assertThat(realm.getInt("refreshTokenMaxReuse")).isZero();
        assertThat(realm.getInt("ssoSessionIdleTimeout")).isLessThanOrEqualTo(1800);
        assertThat(realm.getInt("ssoSessionMaxLifespan")).isLessThanOrEqualTo(36_000);
        assertThat(realm.getString("defaultSignatureAlgorithm")).isEqualTo("ES256");
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyOpenRenameOrRecoverAnAccountAlone(Side side) {
        JsonObject realm = realm(side);

        for (String closed : List.of(
                "registrationAllowed",
                "resetPasswordAllowed",
                "editUsernameAllowed",
                "rememberMe",
                "loginWithEmailAllowed",
                "verifyEmail",
                "userManagedAccessAllowed",
                "organizationsEnabled")) {
            assertThat(realm.getBoolean(closed)).as(closed).isFalse();
        }
        assertThat(realm.getString("sslRequired")).isEqualTo("external");
    }

    @ParameterizedTest
    @EnumSource
    void givesNoClientMoreThanItNeeds(Side side) {
        assertThat(clients(realm(side))).allSatisfy(client -> {
            assertThat(client.getBoolean("fullScopeAllowed")).isFalse();
            assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
            assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
            assertThat(client.getBoolean("consentRequired")).isFalse();
            assertThat(texts(client, "optionalClientScopes")).isEmpty();
            assertThat(texts(client, "defaultClientScopes")).doesNotContain("offline_access");
            assertThat(texts(client, "redirectUris")).noneMatch(uri -> uri.contains("*") || uri.startsWith("http:"));
            assertThat(texts(client, "webOrigins")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void asksEveryBrowserClientForPkceAndOneExactAddress(Side side) {
        assertThat(clients(realm(side)))
                .filteredOn(client -> client.getBoolean("standardFlowEnabled", false))
                .singleElement()
                .satisfies(portal -> {
                    assertThat(portal.getString("clientId")).isEqualTo("portal-" + side.lower());
                    assertThat(portal.getBoolean("publicClient")).isFalse();
                    assertThat(portal.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                            .isEqualTo("S256");
                    assertThat(texts(portal, "redirectUris"))
                            .containsExactly("${PARVIS_%s_ORIGIN}/sign-in".formatted(side));
                });
    }

    @ParameterizedTest
    @EnumSource
    void closesTheClientsThatKeycloakOpensByItself(Side side) {
        assertThat(clients(realm(side)))
                .filteredOn(client -> List.of("account", "account-console", "admin-cli", "security-admin-console")
                        .contains(client.getString("clientId")))
                .hasSize(4)
                .allSatisfy(client -> assertThat(client.getBoolean("enabled")).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void givesANewAccountNothingAtAll(Side side) {
        JsonObject role = realm(side).getJsonObject("defaultRole");

        assertThat(role.getBoolean("composite")).isFalse();
        assertThat(role.containsKey("composites")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void declaresEveryAttributeAndHidesWhatIsTheAdministrators(Side side) {
        JsonObject realm = realm(side);

        assertThat(RealmFiles.profile(realm).containsKey("unmanagedAttributePolicy"))
                .isFalse();
        assertThat(permissions(realm, "organisation", "view")).containsExactly("admin");
        assertThat(permissions(realm, "organisation", "edit")).containsExactly("admin");
        assertThat(permissions(realm, "fingerprint", "view")).containsExactly("admin");
        assertThat(permissions(realm, "fingerprint", "edit")).isEmpty();
        assertThat(permissions(realm, "username", "edit")).containsExactly("admin");
        for (String name : List.of("email", "firstName", "lastName")) {
            assertThat(attribute(realm, name).containsKey("required")).as(name).isFalse();
        }
    }

    @Test
    void putsTheNameOfAFacilitatorIntoATokenAndNoOther() {
        assertThat(scopesWithAName(Side.OFFER)).isEmpty();
        assertThat(scopesWithAName(Side.NEUTRAL)).isEmpty();
        assertThat(scopesWithAName(Side.DEMAND)).containsExactly("who-enters");
        assertThat(realm(Side.DEMAND).getJsonArray("scopeMappings").getValuesAs(JsonObject.class))
                .filteredOn(mapping -> mapping.getString("clientScope", "").equals("who-enters"))
                .singleElement()
                .satisfies(mapping -> assertThat(texts(mapping, "roles")).containsExactly("FACILITATOR"));
    }

    private static List<String> scopesWithAName(Side side) {
        return realm(side).getJsonArray("clientScopes").getValuesAs(JsonObject.class).stream()
                .filter(scope -> scope.toString().contains("oidc-full-name-mapper"))
                .map(scope -> scope.getString("name"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void neverPutsTheFingerprintOrAnotherNameIntoAToken(Side side) {
        assertThat(realm(side).getJsonArray("clientScopes").toString())
                .doesNotContain("fingerprint", "birth", "professionalId", "email", "given_name", "preferred_username");
    }

    @ParameterizedTest
    @EnumSource
    void offersPasskeysAndNoActionThatNeedsAnEmail(Side side) {
        JsonObject realm = realm(side);

        assertThat(realm.getBoolean("webAuthnPolicyPasswordlessPasskeysEnabled"))
                .isTrue();
        assertThat(realm.getJsonArray("requiredActions").getValuesAs(JsonObject.class))
                .extracting(action -> action.getString("alias"))
                .containsExactlyInAnyOrder(
                        "UPDATE_PASSWORD", "webauthn-register-passwordless", "CONFIGURE_TOTP", "update_user_locale");
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryLaterClientToTheSameRules(Side side) {
        JsonArray executors = realm(side)
                .getJsonObject("clientProfiles")
                .getJsonArray("profiles")
                .getJsonObject(0)
                .getJsonArray("executors");

        assertThat(executors.toString()).contains("pkce-enforcer", "full-scope-disabled", "reject-implicit-grant");
    }

    @Test
    void sharesNoRoleBetweenTheSidesButTheOneOfMachines() {
        assertThat(roles(Side.DEMAND)).contains("FACILITATOR").doesNotContainAnyElementsOf(own(Side.OFFER));
        assertThat(roles(Side.OFFER)).contains("C360_COORDINATOR").doesNotContainAnyElementsOf(own(Side.DEMAND));
        assertThat(roles(Side.NEUTRAL)).contains("ARS").doesNotContainAnyElementsOf(own(Side.DEMAND));
    }

    private static List<String> own(Side side) {
        return roles(side).stream()
                .filter(role -> !List.of("SERVICE", "offline_access", "uma_authorization")
                        .contains(role))
                .toList();
    }

    private static List<String> roles(Side side) {
        return realm(side).getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("name"))
                .toList();
    }

    private static List<String> permissions(JsonObject realm, String name, String kind) {
        return texts(attribute(realm, name).getJsonObject("permissions"), kind);
    }
}
