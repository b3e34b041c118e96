package fr.parvis.gateway.partner;

import fr.parvis.commons.web.side.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows of GAT-02, by name. */
public record PartnerTypes(Map<String, PartnerType> byName) {

    public PartnerTypes {
        byName = Map.copyOf(byName);
    }

    public Optional<PartnerType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The one type a token is of; a token of none, or of two, is nobody's. */
    public Optional<PartnerType> of(Side side, SignedIn caller) {
        List<PartnerType> found =
                byName.values().stream().filter(type -> type.isOf(side, caller)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
