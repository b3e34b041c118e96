package fr.parvis.persons.directory;

/** One organisation of the public directory; {@code kind} is the code cooperation publishes, such as COMMUNITY_360. */
public record Organisation(String code, String kind, String name, String departement, boolean protocolInForce) {

    public boolean isCommunity360() {
        return kind.equals("COMMUNITY_360");
    }
}
