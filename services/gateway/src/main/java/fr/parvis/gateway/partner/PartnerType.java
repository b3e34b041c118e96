package fr.parvis.gateway.partner;

import fr.parvis.commons.web.side.Side;
import java.util.Map;

/**
 * A row of GAT-02.
 *
 * @param label as the catalogue writes it
 * @param signsIn how it signs in, by side; none where nothing is open to it yet
 */
public record PartnerType(String name, String label, Map<Side, Credential> signsIn) {

    public PartnerType {
        signsIn = Map.copyOf(signsIn);
    }

    boolean isOf(Side side, SignedIn caller) {
        Credential credential = signsIn.get(side);
        return credential != null && credential.fits(caller);
    }
}
