package fr.parvis.commons.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a resource method that creates or acts, returning {@code Uni}: {@code Idempotency-Key} becomes required, and the method runs inside one
 * database transaction with the stored answer. See {@link IdempotencyInterceptor} for what that promises.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
