package fr.parvis.facilitation.referent;

import fr.parvis.facilitation.accompaniment.SocialField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All she said of a referent in one case.
 *
 * @param all the newest first
 */
public record ReferentBook(List<PathwayReferent> all) {

    public ReferentBook {
        all = List.copyOf(all);
    }

    /** Her wish, or whom she designated and who is not active yet; one at a time. */
    public Optional<PathwayReferent> search() {
        return all.stream().filter(one -> one.isWish() || one.isProposed()).findFirst();
    }

    /** Who is written down as her referent, also one whose mission is over meanwhile. */
    public Optional<PathwayReferent> holder() {
        return all.stream().filter(one -> one.kept() == ReferentState.ACTIVE).findFirst();
    }

    /** That of her referent while there is one, else of what she said last; empty when she said nothing yet. */
    public Optional<ReferentState> state(LocalDate today) {
        return holder().map(one -> one.state(today))
                .filter(state -> state != ReferentState.ENDED)
                .or(() -> all.stream().findFirst().map(one -> one.state(today)));
    }

    /** Part B of the form: empty when she said nothing yet. A designation is a yes. */
    public Optional<Boolean> wished() {
        return all.stream().findFirst().map(newest -> newest.kept() != ReferentState.NOT_WISHED);
    }

    /** Part C of the form: whether somebody she designated is asked, has accepted or is active. */
    public boolean chosen(LocalDate today) {
        return all.stream().anyMatch(PathwayReferent::isProposed)
                || holder().filter(one -> one.state(today) != ReferentState.ENDED)
                        .isPresent();
    }

    /** In the light model no designation comes before her yes (FAC-48). */
    public boolean mayPropose(ReferentModel model) {
        return switch (model) {
            case PARIS -> wished().orElse(false);
            case COMMISSION -> true;
        };
    }

    /**
     * What of FAC-43 can be told from what is written down; what cannot stays empty.
     *
     * @param fields those of the professionals on her list
     */
    public Map<ProposalCondition, Optional<Boolean>> help(List<SocialField> fields) {
        Map<ProposalCondition, Optional<Boolean>> help = new LinkedHashMap<>();
        help.put(ProposalCondition.SITUATION_JUSTIFIES_SUPPORT, Optional.empty());
        help.put(
                ProposalCondition.TWO_WORKERS_OF_DIFFERENT_FIELDS,
                Optional.of(fields.stream().distinct().count() >= 2));
        help.put(ProposalCondition.PERSON_ADHERES, wished());
        return help;
    }
}
