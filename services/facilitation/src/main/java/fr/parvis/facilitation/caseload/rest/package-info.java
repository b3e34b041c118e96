/** Lets a facilitator see her queue and its reasons, and a person her own case and decide on it. */
@NullMarked
package fr.parvis.facilitation.caseload.rest;

import org.jspecify.annotations.NullMarked;
