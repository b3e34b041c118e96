package fr.parvis.cooperation.request.persistence;

import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.codes.ProjectHorizon;
import fr.parvis.cooperation.request.RequestItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A row of {@code request_item}. */
@Embeddable
class ItemValue {

    int number;

    @Enumerated(EnumType.STRING)
    LifeDomain domain = LifeDomain.OTHER;

    @Enumerated(EnumType.STRING)
    ProjectHorizon horizon = ProjectHorizon.SHORT;

    @Column(name = "priority_by_person")
    boolean priorityByPerson;

    static ItemValue of(RequestItem item) {
        ItemValue value = new ItemValue();
        value.number = item.number();
        value.domain = item.domain();
        value.horizon = item.horizon();
        value.priorityByPerson = item.priorityByPerson();
        return value;
    }

    RequestItem toItem() {
        return new RequestItem(number, domain, horizon, priorityByPerson);
    }
}
