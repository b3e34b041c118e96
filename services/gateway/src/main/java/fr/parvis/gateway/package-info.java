/** The only entrance for partners: lets through what the table of routes names, and nothing else. */
@NullMarked
package fr.parvis.gateway;

import org.jspecify.annotations.NullMarked;
