package fr.parvis.facilitation.referent.usecase;

import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.referent.ReferentBook;
import fr.parvis.facilitation.referent.ReferentModel;
import java.time.LocalDate;
import java.util.List;

/**
 * What she said of a referent, as it stands on a day.
 *
 * @param fields those of the professionals on her list
 */
public record ReferentView(ReferentModel model, ReferentBook book, List<SocialField> fields, LocalDate today) {

    public ReferentView {
        fields = List.copyOf(fields);
    }
}
