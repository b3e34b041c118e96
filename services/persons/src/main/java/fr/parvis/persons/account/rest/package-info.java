/** Access cards and account links over HTTP. */
@NullMarked
package fr.parvis.persons.account.rest;

import org.jspecify.annotations.NullMarked;
