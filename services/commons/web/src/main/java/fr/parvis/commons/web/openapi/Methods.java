package fr.parvis.commons.web.openapi;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.commons.web.paging.Page;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;

/** The resource methods of a service, by the id their operations have in its description: {@code Class_method}. */
final class Methods {

    private static final DotName PATH = DotName.createSimple(Path.class);

    private final Map<String, MethodInfo> byOperation = new HashMap<>();

    Methods(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            ClassInfo resource = path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS
                    ? path.target().asClass()
                    : path.target().asMethod().declaringClass();
            resource.methods().forEach(method -> byOperation.put(resource.simpleName() + "_" + method.name(), method));
        }
    }

    Optional<Method> of(String operationId) {
        return Optional.ofNullable(byOperation.get(operationId)).map(Method::new);
    }

    /** What a resource method says of itself beyond what the description finds out alone. */
    record Method(MethodInfo info) {

        /** The status of success where it is not the usual one. */
        Optional<Integer> status() {
            return Optional.ofNullable(info.annotation(DotName.createSimple(ResponseStatus.class)))
                    .map(annotation -> annotation.value().asInt());
        }

        boolean isIdempotent() {
            return info.hasAnnotation(DotName.createSimple(Idempotent.class));
        }

        /** A page and the address of the next. */
        boolean isPaged() {
            return takes(UriInfo.class) && answers(Page.class);
        }

        /** One that looks at {@code If-None-Match} and answers with a tag. */
        boolean isTagged() {
            return takes(HttpHeaders.class) && answers(RestResponse.class);
        }

        /** One that compares {@code If-Match} with the version it is about to change. */
        boolean isConditional() {
            return takes(HttpHeaders.class);
        }

        /** Done, with nothing to say. */
        boolean isSilent() {
            return info.returnType().toString().contains("<" + Void.class.getName() + ">");
        }

        /** The bytes of a file as they come. */
        boolean isFile() {
            return info.returnType().toString().contains(RestMulti.class.getName() + "<byte[]>");
        }

        private boolean answers(Class<?> type) {
            return info.returnType().toString().contains(type.getName() + "<");
        }

        private boolean takes(Class<?> type) {
            return info.parameterTypes().stream().anyMatch(taken -> taken.name().equals(DotName.createSimple(type)));
        }
    }
}
