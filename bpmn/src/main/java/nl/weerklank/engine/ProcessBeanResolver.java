package nl.weerklank.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Finds the beans that expressions of models name, and only those marked {@link ProcessBean}: a model that an official
 * draws must not reach just any bean of the application.
 */
final class ProcessBeanResolver extends ELResolver {

    private final BeanManager beanManager;
    // A session bean has dependent scope: asking for it each time would leak a context each time.
    private final Map<String, Optional<Object>> found = new ConcurrentHashMap<>();

    ProcessBeanResolver(BeanManager beanManager) {
        this.beanManager = beanManager;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var bean = found.computeIfAbsent(name, this::lookup);
        bean.ifPresent(b -> context.setPropertyResolved(true));
        return bean.orElse(null);
    }

    private Optional<Object> lookup(String name) {
        var candidates = beanManager.getBeans(name).stream()
                .filter(b -> b.getBeanClass().isAnnotationPresent(ProcessBean.class))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var bean = candidates.get(0);
        return Optional.of(beanManager.getReference(bean, bean.getBeanClass(),
                beanManager.createCreationalContext(bean)));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Beans cannot be replaced by a model; leaving the property unresolved makes the attempt fail.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }
}
