package fr.parvis.cooperation.request.rest;

import fr.parvis.cooperation.codes.LifeDomain;
import fr.parvis.cooperation.codes.ProjectHorizon;

/**
 * One expression she selected, as coded facts.
 *
 * @param number 1, 2, 3 … in this request only
 * @param priorityByPerson her own mark, never computed (FAC-19)
 */
public record RequestItemPart(int number, LifeDomain domain, ProjectHorizon horizon, boolean priorityByPerson) {}
