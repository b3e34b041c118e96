package fr.parvis.gateway.route;

/**
 * One thing GAT-02 allows a partner type.
 *
 * @param partnerType name of the type
 * @param thing in the words of the catalogue
 */
public record Use(String partnerType, May may, String thing) {

    /** The column. */
    public enum May {
        READ,
        WRITE
    }
}
