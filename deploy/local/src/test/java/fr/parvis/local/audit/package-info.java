@NullMarked
package fr.parvis.local.audit;

import org.jspecify.annotations.NullMarked;
