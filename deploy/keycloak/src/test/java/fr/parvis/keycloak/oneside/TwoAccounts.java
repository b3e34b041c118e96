package fr.parvis.keycloak.oneside;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.realms.Side;
import java.util.Locale;

/** What happens on a server when one human being asks for an account on one side and then on another. */
record TwoAccounts(Http.Answer first, Http.Answer second, int secondAccounts) {

    static TwoAccounts of(IdentityServer server, Side one, Side other) {
        Human human = Human.another();
        String name = "h%s".formatted(human.hashCode()).toLowerCase(Locale.ROOT);
        Http.Answer first = server.registrar(one).post("/users", human.account(name + ".one"));
        Http.Answer second = server.registrar(other).post("/users", human.account(name + ".two"));
        return new TwoAccounts(first, second, server.registrar(other).accountsNamed(name + ".two"));
    }
}
