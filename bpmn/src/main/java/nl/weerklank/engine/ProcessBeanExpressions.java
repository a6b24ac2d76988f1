package nl.weerklank.engine;

import jakarta.enterprise.inject.spi.BeanManager;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** The engine's expressions, with our process beans in front: a variable can never hide a bean. */
final class ProcessBeanExpressions extends JuelExpressionManager {

    private final BeanManager beanManager;

    ProcessBeanExpressions(BeanManager beanManager) {
        this.beanManager = beanManager;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new ProcessBeanResolver(beanManager));
        resolver.add(super.createElResolver());
        return resolver;
    }
}
