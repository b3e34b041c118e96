/** Fetches the sealed access log of a service, and checks it without any service. */
@NullMarked
package fr.parvis.local.audit;

import org.jspecify.annotations.NullMarked;
