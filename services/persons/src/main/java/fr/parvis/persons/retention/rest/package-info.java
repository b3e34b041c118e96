/** What will go, for those who answer for the service. */
@NullMarked
package fr.parvis.persons.retention.rest;

import org.jspecify.annotations.NullMarked;
