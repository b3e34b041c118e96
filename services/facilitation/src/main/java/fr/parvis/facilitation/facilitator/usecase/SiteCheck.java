package fr.parvis.facilitation.facilitator.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;

/** Refuses a site the antenna does not have. */
final class SiteCheck {

    private SiteCheck() {}

    static Uni<Void> known(Sites sites, String code) {
        return sites.all()
                .invoke(all -> {
                    if (all.stream().noneMatch(site -> site.code().equals(code))) {
                        throw Problems.refused(FacilitationProblem.SITE_UNKNOWN, "siteCode", "listed");
                    }
                })
                .replaceWithVoid();
    }
}
