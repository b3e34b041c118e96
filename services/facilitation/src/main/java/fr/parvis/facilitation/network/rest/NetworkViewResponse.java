package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.NetworkView;
import java.util.List;

/**
 * Who is there for what she wants.
 *
 * @param members without herself
 * @param isolationAlert nobody of her entourage and no peer stands in her network
 */
public record NetworkViewResponse(List<DomainCounts> domains, int members, boolean isolationAlert) {

    /**
     * One life domain.
     *
     * @param expressions her live expressions in it
     * @param nobody she wants something here and nobody is there for it
     */
    public record DomainCounts(LifeDomain domain, int expressions, int near, int sometimes, int far, boolean nobody) {}

    static NetworkViewResponse of(NetworkView view) {
        return new NetworkViewResponse(
                view.domains().stream()
                        .map(line -> new DomainCounts(
                                line.domain(),
                                line.expressions(),
                                line.near(),
                                line.sometimes(),
                                line.far(),
                                line.nobody()))
                        .toList(),
                view.members(),
                view.isolationAlert());
    }
}
