package fr.parvis.facilitation.release.persistence;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.ProjectHorizon;
import fr.parvis.facilitation.release.RequestItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@IdClass(ItemKey.class)
@Table(name = "released_item")
class ItemRow {

    @Id
    @Column(name = "release_key")
    UUID releaseKey = new UUID(0, 0);

    @Id
    int number;

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    LifeDomain domain = LifeDomain.OTHER;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProjectHorizon horizon = ProjectHorizon.SHORT;

    @Column(name = "priority_by_person", updatable = false)
    boolean priorityByPerson;

    ItemRow() {}

    ItemRow(UUID releaseKey, RequestItem item) {
        this.releaseKey = releaseKey;
        number = item.number();
        expressionId = item.expression().value();
        domain = item.domain();
        horizon = item.horizon();
        priorityByPerson = item.priorityByPerson();
    }

    RequestItem item() {
        return new RequestItem(number, new ExpressionId(expressionId), domain, horizon, priorityByPerson);
    }
}
