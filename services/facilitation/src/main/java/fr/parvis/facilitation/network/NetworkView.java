package fr.parvis.facilitation.network;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import java.util.Arrays;
import java.util.List;

/**
 * How many stand around her and how near, beside what she wants (FAC-95). Shown to her and her facilitator and to nobody else; never counted
 * anywhere (FAC-96).
 *
 * @param domains life domains with a live expression or a member, in the order of {@link LifeDomain}
 * @param isolationAlert nobody of her entourage and no peer stands in her network
 */
public record NetworkView(List<DomainLine> domains, int members, boolean isolationAlert) {

    public NetworkView {
        domains = List.copyOf(domains);
    }

    /**
     * One life domain.
     *
     * @param expressions her live expressions in it
     * @param near members there for it, by how near she says they are
     */
    public record DomainLine(LifeDomain domain, int expressions, int near, int sometimes, int far) {

        /** She wants something here and nobody in her network is there for it. */
        public boolean nobody() {
            return expressions > 0 && near + sometimes + far == 0;
        }
    }

    /**
     * Sets what she wants beside who is there.
     *
     * @param wanted the domain of each of her live expressions
     * @param peer whether a peer or a mutual-aid group she accepted stands beside her
     */
    public static NetworkView of(List<LifeDomain> wanted, List<Standing> standings, boolean peer) {
        List<Standing> others = standings.stream()
                .filter(standing -> standing.kind() != MemberKind.PERSON)
                .toList();
        List<DomainLine> lines = Arrays.stream(LifeDomain.values())
                .map(domain -> line(domain, wanted, others))
                .filter(line -> line.expressions() + line.near() + line.sometimes() + line.far() > 0)
                .toList();
        boolean entourage = others.stream().anyMatch(standing -> standing.kind() == MemberKind.ENTOURAGE);
        return new NetworkView(lines, others.size(), !entourage && !peer);
    }

    private static DomainLine line(LifeDomain domain, List<LifeDomain> wanted, List<Standing> others) {
        return new DomainLine(
                domain,
                (int) wanted.stream().filter(domain::equals).count(),
                count(domain, Closeness.NEAR, others),
                count(domain, Closeness.SOMETIMES, others),
                count(domain, Closeness.FAR, others));
    }

    private static int count(LifeDomain domain, Closeness closeness, List<Standing> others) {
        return (int) others.stream()
                .filter(standing -> standing.closeness() == closeness)
                .filter(standing -> standing.domains().contains(domain))
                .count();
    }
}
