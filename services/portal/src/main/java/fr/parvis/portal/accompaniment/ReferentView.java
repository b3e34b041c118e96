package fr.parvis.portal.accompaniment;

import fr.parvis.portal.codes.ReferentState;
import fr.parvis.portal.facilitation.Referent;
import fr.parvis.portal.facilitation.Referent.Designation;
import java.util.List;
import java.util.stream.Stream;

/** What she said of a referent, with those who count today apart from those of before. */
public record ReferentView(Referent referent) {

    /** Asked, accepted or active, the newest first. */
    public List<Designation> current() {
        return named().filter(one -> !over(one)).toList();
    }

    /** Ended, or who said no, the newest first. */
    public List<Designation> before() {
        return named().filter(ReferentView::over).toList();
    }

    private Stream<Designation> named() {
        return referent.designations().stream().filter(one -> one.designation() != null);
    }

    private static boolean over(Designation one) {
        return one.state() == ReferentState.ENDED || one.state() == ReferentState.DECLINED_BY_REFERENT;
    }
}
