package fr.parvis.facilitation.appointment.persistence;

import fr.parvis.facilitation.appointment.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

@Embeddable
class SlotColumns {

    @Column(name = "on_day")
    LocalDate onDay = LocalDate.EPOCH;

    @Column(name = "from_time")
    LocalTime fromTime = LocalTime.MIDNIGHT;

    @Column(name = "to_time")
    LocalTime toTime = LocalTime.MAX;

    SlotColumns() {}

    SlotColumns(Slot slot) {
        onDay = slot.on();
        fromTime = slot.from();
        toTime = slot.to();
    }

    Slot slot() {
        return new Slot(onDay, fromTime, toTime);
    }
}
