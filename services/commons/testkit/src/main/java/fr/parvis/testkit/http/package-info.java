/** Calls of the service under test, in REST Assured's words and without what makes them slow. */
@NullMarked
package fr.parvis.testkit.http;

import org.jspecify.annotations.NullMarked;
