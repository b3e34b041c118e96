package fr.parvis.facilitation.lifeproject.persistence;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.lifeproject.LifeProject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@IdClass(LifeProjectItemKey.class)
@Table(name = "life_project_item")
class LifeProjectItemRow {

    @Id
    @Column(name = "life_project_id")
    UUID lifeProjectId = new UUID(0, 0);

    @Id
    int place;

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Column(name = "priority_by_person", updatable = false)
    boolean priorityByPerson;

    LifeProjectItemRow() {}

    LifeProjectItemRow(UUID lifeProjectId, int place, LifeProject.Item item) {
        this.lifeProjectId = lifeProjectId;
        this.place = place;
        expressionId = item.expression().value();
        priorityByPerson = item.priorityByPerson();
    }

    LifeProject.Item item() {
        return new LifeProject.Item(new ExpressionId(expressionId), priorityByPerson);
    }
}
