import { storeContract } from './contract-suite.ts'
import { createMemory, createMemoryStore } from './memory-store.ts'

storeContract('The memory store', async () => {
  const memory = createMemory()
  return {
    connect: async () => createMemoryStore(memory),
    follows: true,
    dispose: async () => undefined,
  }
})
