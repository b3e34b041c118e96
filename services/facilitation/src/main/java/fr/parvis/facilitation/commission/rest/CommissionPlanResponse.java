package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.commission.CommissionType;
import fr.parvis.facilitation.commission.Plan;
import java.time.LocalDate;
import java.time.LocalTime;

/** When, where and how it is meant to be. */
public record CommissionPlanResponse(
        CommissionType type,
        String bodyName,
        LocalDate date,
        LocalTime startsAt,
        int durationMinutes,
        String place,
        String placeNote,
        String logistics,
        String transport) {

    static CommissionPlanResponse of(Plan plan) {
        return new CommissionPlanResponse(
                plan.type(),
                plan.bodyName(),
                plan.date(),
                plan.startsAt(),
                plan.minutes(),
                plan.place(),
                plan.placeNote(),
                plan.logistics(),
                plan.transport());
    }
}
