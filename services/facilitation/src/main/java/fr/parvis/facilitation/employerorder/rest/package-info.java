/** Reports of orders, for facilitators and supervisors only. */
@NullMarked
package fr.parvis.facilitation.employerorder.rest;

import org.jspecify.annotations.NullMarked;
