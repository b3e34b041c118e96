package fr.parvis.facilitation.commissionguide.rest;

import fr.parvis.facilitation.commissionguide.CommissionGuide;
import java.util.List;

/**
 * The texts of commissions.
 *
 * @param charter paragraphs
 * @param textHash of the charter, to be given back when it is accepted
 */
public record CommissionGuideResponse(
        List<String> chairScript,
        List<String> charter,
        String textHash,
        List<CommissionGuide.KitItem> kit,
        List<CommissionGuide.FollowUpCommittee> followUpCommittees) {

    static CommissionGuideResponse of(CommissionGuide guide) {
        return new CommissionGuideResponse(
                guide.chairScript(), guide.charter(), guide.charterHash(), guide.kit(), guide.followUpCommittees());
    }
}
