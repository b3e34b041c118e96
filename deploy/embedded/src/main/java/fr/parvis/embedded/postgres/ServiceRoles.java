package fr.parvis.embedded.postgres;

/**
 * The database of one service: it bears the service's name, as does the login role; the owner role is {@code <service>_owner}.
 *
 * @param ownerPassword of the role that migrations use
 * @param password of the role that the running service uses
 */
public record ServiceRoles(String service, String ownerPassword, String password) {
    public ServiceRoles {
        if (!service.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + service);
        }
    }

    public String owner() {
        return service + "_owner";
    }
}
